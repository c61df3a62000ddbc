package org.policybook.search.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Sees the jars of the model beside the program's own classes, and loads the classes that need both.
final class ModelLoader extends URLClassLoader {
    private static final Set<String> BRIDGE =
            Set.of("org.policybook.search.meaning.OnnxEmbedder", "org.policybook.search.meaning.WordPieces");

    private ModelLoader(URL[] jars) {
        super(jars, ModelLoader.class.getClassLoader());
    }

    static ModelLoader of(List<Path> jars) throws MalformedURLException {
        List<URL> places = new ArrayList<>();
        for (Path jar : jars) {
            places.add(jar.toUri().toURL());
        }
        return new ModelLoader(places.toArray(URL[]::new));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!BRIDGE.contains(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? bridge(name) : known;
        }
    }

    private Class<?> bridge(String name) throws ClassNotFoundException {
        try (InputStream code = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = code.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
