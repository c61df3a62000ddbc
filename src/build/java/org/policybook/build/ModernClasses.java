package org.policybook.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/// Writes the classes of a jar anew in the form of Java 8, with the stack maps that form asks for; what they
/// do stays the same. The start-up cache leaves out classes older than Java 6, which every start would
/// otherwise read from the jar and verify the old, slow way.
public final class ModernClasses {
    private static final ClassFileVersion FORM = ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0);
    private static final String CLASS = ".class";

    private final JarFile jar;
    private final ClassFile classes;

    private ModernClasses(JarFile jar) {
        this.jar = jar;
        ClassHierarchyResolver hierarchy =
                ClassHierarchyResolver.ofResourceParsing(this::source).orElse(ClassHierarchyResolver.defaultResolver());
        this.classes = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(hierarchy));
    }

    /// @param arguments the jar, which is replaced
    public static void main(String[] arguments) throws IOException {
        Path place = Path.of(arguments[0]);
        Path modern = place.resolveSibling(place.getFileName() + ".modern");
        try (JarFile jar = new JarFile(place.toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(modern))) {
            new ModernClasses(jar).copy(out);
        }
        Files.move(modern, place, StandardCopyOption.REPLACE_EXISTING);
    }

    private void copy(JarOutputStream out) throws IOException {
        for (JarEntry entry : jar.stream().toList()) {
            JarEntry copy = new JarEntry(entry.getName());
            copy.setTime(entry.getTime());
            out.putNextEntry(copy);
            byte[] content = content(entry);
            out.write(entry.getName().endsWith(CLASS) ? modern(content) : content);
        }
    }

    private byte[] modern(byte[] content) {
        var old = classes.parse(content);
        if (old.majorVersion() >= FORM.majorVersion()) {
            return content;
        }
        return classes.transformClass(
                old,
                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                        .andThen((builder, element) ->
                                builder.with(element instanceof ClassFileVersion ? FORM : element)));
    }

    private byte[] content(JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /// The bytes of a class of this jar, by which the others' stack maps are made; null for one of another.
    private InputStream source(ClassDesc type) {
        String descriptor = type.descriptorString();
        JarEntry entry = jar.getJarEntry(descriptor.substring(1, descriptor.length() - 1) + CLASS);
        try {
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
