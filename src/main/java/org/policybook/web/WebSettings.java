package org.policybook.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Where the web application finds things and is found.
///
/// @param data the library folder
/// @param address the network address to listen on, such as `127.0.0.1`
/// @param port a free one is taken for 0
/// @param database a JDBC address; a file in the library folder when empty
/// @param clock tells the time, in the zone whose days count
/// @param examples whether to add example accounts, for a library that is only for show
public record WebSettings(
        Path data, String address, int port, Optional<String> database, Clock clock, boolean examples) {}
