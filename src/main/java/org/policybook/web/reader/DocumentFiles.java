package org.policybook.web.reader;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.VersionNumber;
import org.policybook.library.FetchDocument;
import org.policybook.library.RenderPolicy.Form;
import org.policybook.library.ShownPolicy;
import org.policybook.web.Download;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A policy as a file to keep, and the pictures of its text.
@Controller
class DocumentFiles {
    private static final Map<String, Form> FORMS = Map.of("html", Form.HTML, "pdf", Form.PDF, "docx", Form.DOCX);
    /// A document has its style and its pictures within; nothing in it may run or fetch.
    private static final String STANDING_ALONE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final PolicyDoor door;
    private final FetchDocument documents;
    private final Today today;

    DocumentFiles(PolicyDoor door, FetchDocument documents, Today today) {
        this.door = door;
        this.documents = documents;
        this.today = today;
    }

    @GetMapping("/policies/{organisation}/{policy}/{edition}/document.{form}")
    ResponseEntity<byte[]> document(
            @PathVariable("organisation") String organisation,
            @PathVariable("policy") String policy,
            @PathVariable("edition") String edition,
            @PathVariable("form") String form,
            Visitor visitor) {
        Form asked = Optional.ofNullable(FORMS.get(form)).orElseThrow(NotThere::new);
        ShownPolicy page = door.text(Addresses.of(organisation, policy, edition), visitor);
        String name = "%s-%s.%s"
                .formatted(
                        page.policy().policy(),
                        page.reading().version().map(Object::toString).orElse("draft"),
                        asked.name().toLowerCase(Locale.ROOT));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type(asked))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(asked, name))
                .header("Content-Security-Policy", STANDING_ALONE)
                .body(documents.document(page, asked, today.now(), today.date()));
    }

    /// An address that stays, such as an intranet needs.
    @GetMapping("/policies/{organisation}/{policy}/document.{form}")
    String documentInForce(
            @PathVariable("organisation") String organisation,
            @PathVariable("policy") String policy,
            @PathVariable("form") String form,
            Visitor visitor) {
        ShownPolicy page = door.text(Addresses.of(organisation, policy, ""), visitor);
        VersionNumber version = page.reading().version().orElseThrow(NotThere::new);
        if (!FORMS.containsKey(form)) {
            throw new NotThere();
        }
        return "redirect:%s/%s/document.%s".formatted(Addresses.page(page.policy()), version, form);
    }

    private static String type(Form form) {
        return switch (form) {
            case HTML -> "text/html;charset=UTF-8";
            case PDF -> "application/pdf";
            case DOCX -> Download.WORD.toString();
        };
    }

    /// What a browser can show opens; a Word file is saved.
    private static String disposition(Form form, String name) {
        ContentDisposition.Builder how =
                form == Form.DOCX ? ContentDisposition.attachment() : ContentDisposition.inline();
        return how.filename(name).build().toString();
    }

    @GetMapping("/policies/{organisation}/{policy}/{edition}/attachments/{name}")
    ResponseEntity<byte[]> picture(
            @PathVariable("organisation") String organisation,
            @PathVariable("policy") String policy,
            @PathVariable("edition") String edition,
            @PathVariable("name") String name,
            Visitor visitor) {
        ShownPolicy page = door.text(Addresses.of(organisation, policy, edition), visitor);
        FetchDocument.File picture =
                documents.picture(page, "attachments/" + name).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(picture.bytes());
    }
}
