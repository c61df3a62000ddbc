package org.policybook.web;

import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policybook.document.LibraryFailure;
import org.policybook.governance.ContentHash;

/// The address of a file under `/assets/`, with a mark of its content, so that browsers may keep it for ever:
/// `asset("reader.css")` is `/assets/reader.css?v=3f2a91c4d0`.
final class PageAsset implements TemplateMethodModelEx {
    /// Where they are found, the first that has one.
    static final List<String> FOLDERS = List.of(
            "/org/policybook/web/assets/",
            "/org/policybook/web/assets/nhsuk/",
            "/META-INF/resources/webjars/htmx.org/2.0.10/dist/");

    private static final int MARK = 10;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Override
    public String exec(@SuppressWarnings("rawtypes") List arguments) {
        return addresses.computeIfAbsent(arguments.getFirst().toString(), PageAsset::address);
    }

    private static String address(String name) {
        for (String folder : FOLDERS) {
            try (InputStream file = PageAsset.class.getResourceAsStream(folder + name)) {
                if (file != null) {
                    String content = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
                    return "/assets/%s?v=%s"
                            .formatted(name, ContentHash.of(content).hex().substring(0, MARK));
                }
            } catch (IOException e) {
                throw new AssetUnreadable(name, e);
            }
        }
        return "/assets/" + name;
    }

    /// The program itself is damaged.
    private static final class AssetUnreadable extends LibraryFailure {
        private static final long serialVersionUID = 1L;

        AssetUnreadable(String name, IOException cause) {
            super("The file %s of the program cannot be read. Install it again.".formatted(name), cause);
        }
    }
}
