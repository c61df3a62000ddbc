package org.policybook.governance;

import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;

/// Where an organisation's documents are on the web.
///
/// @param check where a copy is checked: an address with `{code}` in the place of the copy's code
/// @param site where the public library lies, ending in a slash
public record WebAddresses(Optional<String> check, Optional<String> site) {
    private static final String CODE = "{code}";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"'{}]+");

    static String checkAddress(String written) {
        String whole = written.contains(CODE) ? written : written + CODE;
        address(whole.replace(CODE, ""));
        return whole;
    }

    /// @throws BadInput when it is not an address of the web
    public static String siteAddress(String written) {
        String address = address(written);
        return address.endsWith("/") ? address : address + "/";
    }

    private static String address(String written) {
        if (!ADDRESS.matcher(written).matches()) {
            throw new BadInput(
                    "\"%s\" is not an address of the web. Write one that begins with https://.".formatted(written));
        }
        return written;
    }

    /// Where a copy is checked.
    public Optional<String> check(CopyCode code) {
        return check.map(address -> address.replace(CODE, code.text()));
    }
}
