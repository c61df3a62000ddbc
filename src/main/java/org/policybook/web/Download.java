package org.policybook.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.report.Csv;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Files that a page hands out, to be saved under a name.
public final class Download {
    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    public static final MediaType WORD =
            new MediaType("application", "vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static final MediaType SPREADSHEET =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static final MediaType ARCHIVE = new MediaType("application", "zip");

    /// So that a spreadsheet reads the file as UTF-8.
    private static final String MARK = "\uFEFF";

    private Download() {}

    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(body);
    }

    /// A table, with its head as the first line.
    public static ResponseEntity<byte[]> table(String name, List<List<String>> lines) {
        return of(name, CSV, text(lines).getBytes(StandardCharsets.UTF_8));
    }

    public static String text(List<List<String>> lines) {
        return Stream.concat(Stream.of(MARK), lines.stream().map(line -> Csv.line(line) + "\r\n"))
                .collect(Collectors.joining());
    }
}
