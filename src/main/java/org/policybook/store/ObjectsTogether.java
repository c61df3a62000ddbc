package org.policybook.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PackParser;
import org.policybook.document.PlainReason;

/// Holds the new objects of a change in memory until [#flush] puts them all on the disk at once: each is
/// forced there before it gets its name, and done side by side the disk takes a fraction of the time. Its
/// reader sees what was flushed. For one thread.
final class ObjectsTogether extends ObjectInserter {
    private final Repository git;
    private final Formatter names = new Formatter();
    private final Map<ObjectId, NewObject> pending = new LinkedHashMap<>();

    private record NewObject(int type, Content content) {}

    ObjectsTogether(Repository git) {
        this.git = git;
    }

    @Override
    public ObjectId insert(int type, long length, InputStream in) throws IOException {
        return insert(type, in.readNBytes(Math.toIntExact(length)));
    }

    @Override
    public ObjectId insert(int type, byte[] data, int offset, int length) {
        byte[] bytes = new byte[length];
        System.arraycopy(data, offset, bytes, 0, length);
        ObjectId id = names.idFor(type, bytes);
        pending.put(id, new NewObject(type, new Content(bytes)));
        return id;
    }

    @Override
    public PackParser newPackParser(InputStream in) throws IOException {
        throw new IOException("Objects do not come in packs here.");
    }

    @Override
    public ObjectReader newReader() {
        return git.newObjectReader();
    }

    @Override
    public void flush() throws IOException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ObjectId>> writing = new ArrayList<>();
            for (NewObject object : pending.values()) {
                writing.add(threads.submit(() -> write(object)));
            }
            for (Future<ObjectId> one : writing) {
                await(one);
            }
        }
        pending.clear();
    }

    private ObjectId write(NewObject object) throws IOException {
        try (ObjectInserter inserter = git.newObjectInserter()) {
            ObjectId id = inserter.insert(object.type(), object.content().bytes());
            inserter.flush();
            return id;
        }
    }

    private static void await(Future<ObjectId> writing) throws IOException {
        try {
            writing.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException("an object could not be written: " + PlainReason.of(cause), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while writing", e);
        }
    }

    @Override
    public void close() {
        pending.clear();
    }
}
