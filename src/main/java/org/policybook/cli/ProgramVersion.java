package org.policybook.cli;

import picocli.CommandLine.IVersionProvider;

/// The version of the program, as the build wrote it into the jar.
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"policybook " + (version == null ? "(unpackaged)" : version)};
    }
}
