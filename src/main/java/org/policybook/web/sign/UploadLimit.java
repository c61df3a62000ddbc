package org.policybook.web.sign;

/// How large a form with its files may be. The same stands in `web.properties`, for the parts that read it there.
final class UploadLimit {
    static final long BYTES = 62L * 1024 * 1024;

    private UploadLimit() {}
}
