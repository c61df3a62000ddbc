package org.policybook.store;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/// Keeps a machine's and a person's Git settings out of the library: what is kept does not depend on
/// where it runs. In the place of a person's settings stands what the library needs: every write reaches
/// the disk before it counts.
final class GitSettings extends SystemReader.Delegate {
    private GitSettings(SystemReader machine) {
        super(machine);
    }

    static void install() {
        SystemReader current = SystemReader.getInstance();
        if (!(current instanceof GitSettings)) {
            SystemReader.setInstance(new GitSettings(current));
            FS.FileStoreAttributes.setBackground(true);
        }
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
        return new NoConfig(parent, fs);
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
