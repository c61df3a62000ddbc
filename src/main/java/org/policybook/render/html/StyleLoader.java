package org.policybook.render.html;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policybook.render.style.HouseStyles;

/// Gives a house style the files of the default style that it has none of its own for.
final class StyleLoader implements TemplateLoader {
    private static final Pattern OF_STYLE = Pattern.compile("documents/[^/]+/(.+)");

    private final TemplateLoader files;

    StyleLoader(TemplateLoader files) {
        this.files = files;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        Object own = files.findTemplateSource(name);
        Matcher ofStyle = OF_STYLE.matcher(name);
        return own != null || !ofStyle.matches()
                ? own
                : files.findTemplateSource("documents/%s/%s".formatted(HouseStyles.DEFAULT, ofStyle.group(1)));
    }

    @Override
    public long getLastModified(Object source) {
        return files.getLastModified(source);
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return files.getReader(source, encoding);
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        files.closeTemplateSource(source);
    }
}
