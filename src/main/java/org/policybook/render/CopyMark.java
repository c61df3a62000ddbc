package org.policybook.render;

/// By which a reader can find out whether a copy is current.
///
/// @param code a short code, `7K3M-9QXA-4D2T`
/// @param check where the code is checked: an address of the web, or else the command that does it
public record CopyMark(String code, String check) {
    public boolean isAddress() {
        return check.startsWith("https://") || check.startsWith("http://");
    }

    /// What a reader should do, before the place where it is done.
    public String how(Labels labels) {
        return labels.text(isAddress() ? "copy.how.address" : "copy.how.command");
    }
}
