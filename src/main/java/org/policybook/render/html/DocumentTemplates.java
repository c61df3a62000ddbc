package org.policybook.render.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;

/// Finds and runs document templates: those of a folder first, then those that come with the program, file
/// by file, so that an organisation may replace only the style sheet. A file that a house style lacks is
/// taken from the default style.
///
/// Templates are not trusted with the machine: they see maps, lists and words, escape by themselves, and
/// reach no Java class, no file outside their folder and no network. Safe to share between threads.
public final class DocumentTemplates {
    private static final Version LEVEL = Configuration.VERSION_2_3_34;

    private final Configuration configuration;

    private DocumentTemplates(List<TemplateLoader> loaders) {
        Configuration made = new Configuration(LEVEL);
        made.setTemplateLoader(new StyleLoader(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new))));
        made.setObjectWrapper(new SimpleObjectWrapper(LEVEL));
        made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        made.setAPIBuiltinEnabled(false);
        made.setDefaultEncoding(StandardCharsets.UTF_8.name());
        made.setLocale(Locale.ROOT);
        made.setTimeZone(TimeZone.getTimeZone("UTC"));
        made.setNumberFormat("computer");
        made.setLocalizedLookup(false);
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        made.setLogTemplateExceptions(false);
        made.setWrapUncheckedExceptions(true);
        this.configuration = made;
    }

    /// The templates that come with the program.
    public static DocumentTemplates shipped() {
        return new DocumentTemplates(List.of(packaged()));
    }

    /// A folder that holds `documents/STYLE/…`, with the shipped templates behind it. A folder that does not
    /// exist counts as empty.
    public static DocumentTemplates from(Path folder) {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try {
                loaders.add(new FileTemplateLoader(folder.toFile()));
            } catch (IOException e) {
                throw new BadInput("The template folder %s cannot be read.".formatted(folder), e);
            }
        }
        loaders.add(packaged());
        return new DocumentTemplates(loaders);
    }

    private static TemplateLoader packaged() {
        return new ClassTemplateLoader(DocumentTemplates.class, "/templates");
    }

    /// Runs a template over a model.
    ///
    /// @param name its path under `templates`, such as `documents/default/document.ftlh`
    /// @throws BadInput when the template is missing or has a mistake, naming file and line
    String run(String name, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            Template template = configuration.getTemplate(name);
            template.process(model, out);
        } catch (TemplateNotFoundException e) {
            throw new BadInput(
                    "There is no template templates/%s. Restore the file, or remove the folder that replaces the style."
                            .formatted(name),
                    e);
        } catch (ParseException e) {
            throw mistake(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            throw mistake(
                    e.getTemplateSourceName(),
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    e.getMessageWithoutStackTop(),
                    e);
        } catch (SecurityException e) {
            throw new BadInput(
                    "The template templates/%s, or a file it includes, is a link out of the template folder. Copy the file into the folder instead."
                            .formatted(name),
                    e);
        } catch (IOException e) {
            throw new BadInput("The template templates/%s cannot be read: %s".formatted(name, e.getMessage()), e);
        }
        return out.toString();
    }

    private static BadInput mistake(
            @Nullable String file, @Nullable Integer line, @Nullable Integer column, String what, Exception cause) {
        String reason = reason(what.lines().map(String::strip).toList());
        return new BadInput(
                "The template templates/%s has a mistake in line %s, column %s: %s Mend the file; src/docs/templates.md lists the fields a template can use."
                        .formatted(file, line, column, reason.endsWith(".") ? reason : reason + "."),
                cause);
    }

    /// The first sentence; where that only announces something, such as a missing value, what it announces.
    private static String reason(List<String> lines) {
        String first = lines.isEmpty() ? "" : lines.getFirst();
        return first.endsWith(":") && lines.size() > 1
                ? first + " " + lines.get(1).replaceFirst("^==> ", "").replaceFirst("\\s+\\[in .*", "")
                : first;
    }
}
