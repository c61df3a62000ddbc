package org.policybook.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// Where the web application finds things and is found.
///
/// @param data the library folder
/// @param database a JDBC address; a file in the library folder when empty
/// @param clock tells the time, in the zone whose days count
/// @param examples whether to add example accounts, for a library that is only for show
/// @param environment the variables that hold what should stand in no file, such as passwords
public record WebSettings(
        Path data,
        Listening at,
        Optional<String> database,
        Clock clock,
        boolean examples,
        Map<String, String> environment) {
    public WebSettings {
        environment = Map.copyOf(environment);
    }

    /// A variable of the environment that is not blank.
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
