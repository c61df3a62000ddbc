package org.policybook.store;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/// Keeps a machine's and a person's Git settings out of the library: what is kept does not depend on
/// where it runs.
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
        return new NoConfig(parent, fs);
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
