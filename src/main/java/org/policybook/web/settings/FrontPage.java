package org.policybook.web.settings;

import java.util.Map;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.Value;
import org.policybook.governance.House;
import org.policybook.governance.Organisation;
import org.policybook.library.Library;
import org.policybook.library.PreviewLook;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.manage.Managed;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What a document looks like in the style that stands in the form, before it is saved.
@Controller
class FrontPage {
    /// A document has its style and its pictures within; nothing in it may run or fetch.
    private static final String STANDING_ALONE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final PreviewLook preview;
    private final Today today;
    private final Managed managed;

    FrontPage(Library library, Today today, Managed managed) {
        this.preview = new PreviewLook(library);
        this.today = today;
        this.managed = managed;
    }

    @GetMapping("/manage/settings/{org}/front.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String org, @RequestParam Map<String, String> fields, Visitor visitor) {
        Organisation organisation = managed.one(OrganisationId.of(org), visitor);
        return answer(
                MediaType.IMAGE_PNG, preview.frontPage(organisation.id(), look(organisation, fields), today.date()));
    }

    @GetMapping("/manage/settings/{org}/front.html")
    ResponseEntity<byte[]> page(@PathVariable String org, @RequestParam Map<String, String> fields, Visitor visitor) {
        Organisation organisation = managed.one(OrganisationId.of(org), visitor);
        return answer(MediaType.TEXT_HTML, preview.page(organisation.id(), look(organisation, fields), today.date()));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, Optional<byte[]> body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Security-Policy", STANDING_ALONE)
                .cacheControl(CacheControl.noStore())
                .body(body.orElseThrow(NotThere::new));
    }

    /// @throws BadInput when what was filled in cannot be used
    private static House look(Organisation organisation, Map<String, String> fields) {
        House house = organisation.house();
        Value.Fields wanted =
                new FilledValues(new Filled(fields)).fields(DocumentsAsked.style(), "", Value.Fields.NONE);
        String style = wanted.entries().get("style") instanceof Value.Scalar scalar ? scalar.text() : house.style();
        return new House(
                style,
                FilledOf.mapping(wanted.entries().getOrDefault("look", Value.Fields.NONE)),
                house.languages(),
                house.appendixLabels(),
                house.controlPage(),
                house.statements(),
                house.web());
    }
}
