package org.policybook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.internal.util.CleanupService;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/// Keeps a machine's and a person's Git settings out of the library: what is kept does not depend on
/// where it runs. In the place of a person's settings stands what the library needs: every write reaches
/// the disk before it counts.
final class GitSettings extends SystemReader.Delegate {
    /// Coarser than that of any file system a library should live on.
    private static final String RESOLUTION = "10 milliseconds";

    private static final Map<String, String> FILE_TIMES = new ConcurrentHashMap<>();

    private GitSettings(SystemReader machine) {
        super(machine);
    }

    static void install() {
        SystemReader current = SystemReader.getInstance();
        if (!(current instanceof GitSettings)) {
            SystemReader.setInstance(new GitSettings(current));
            cleanUpWithoutMessages();
        }
    }

    /// Makes JGit believe that somebody else will call its clean-up. Its own way loads all its message texts
    /// first, a tenth of the time of a short command, and cleans up only after probing file times, which
    /// [#assumeFileTimes] makes needless.
    private static void cleanUpWithoutMessages() {
        CleanupService registersItself = new CleanupService();
        Objects.requireNonNull(registersItself);
    }

    /// Tells JGit how precise the times of a folder's files are, which it would otherwise find out by
    /// writing probe files into the library.
    ///
    /// @throws IOException when the folder's file store cannot be asked
    static void assumeFileTimes(Path folder) throws IOException {
        String store = "%s|%s|%s"
                .formatted(
                        System.getProperty("java.vendor"),
                        System.getProperty("java.version"),
                        Files.getFileStore(folder).name());
        FILE_TIMES.put(store, RESOLUTION);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        NoConfig settings = new NoConfig(parent, fs);
        settings.setBoolean("core", null, "fsyncObjectFiles", true);
        settings.setBoolean("core", null, "fsyncRefFiles", true);
        return settings;
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        NoConfig settings = new NoConfig(parent, fs);
        FILE_TIMES.forEach((store, resolution) -> {
            settings.setString("filesystem", store, "timestampResolution", resolution);
            settings.setString("filesystem", store, "minRacyThreshold", resolution);
        });
        return settings;
    }

    /// A configuration without a file.
    private static final class NoConfig extends FileBasedConfig {
        NoConfig(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // There is nothing to read.
        }

        @Override
        public void save() {
            // There is nowhere to write.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
