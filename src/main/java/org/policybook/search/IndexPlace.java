package org.policybook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;

/// Where an index is kept.
sealed interface IndexPlace {
    /// To be closed after use; what is in it stays.
    Directory open() throws IOException;

    /// Removes an index folder. What cannot be removed is only in the way of the next index, which says so.
    static void clear(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException stays) {
            throw new SearchFailure("The index that was taken over could not be removed", new Folder(folder), stays);
        }
    }

    /// A folder, made when it is not there.
    record Folder(Path path) implements IndexPlace {
        @Override
        public Directory open() throws IOException {
            return FSDirectory.open(path);
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /// The memory of this process.
    record Memory(ByteBuffersDirectory directory) implements IndexPlace {
        @Override
        public Directory open() {
            return new FilterDirectory(directory) {
                @Override
                public void close() {
                    // Closing the memory itself would lose what is in it.
                }
            };
        }

        @Override
        public String toString() {
            return "memory";
        }
    }
}
