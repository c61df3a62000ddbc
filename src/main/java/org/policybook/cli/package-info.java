/// The command line: one class a command, over one library folder.
///
/// Entry class: [org.policybook.cli.Policybook].
///
/// - [org.policybook.cli.Commands] knows every command by its name;
/// - [org.policybook.cli.LibraryCommand] is what commands share: the library folder, who is at work, the
///   day;
/// - [org.policybook.cli.Opened] is the text that an address or a file's path means.
///
/// Floor 4: depends on `library`, and on floors 0 and 1. The only user of picocli, and the only package
/// that prints.
@NullMarked
package org.policybook.cli;

import org.jspecify.annotations.NullMarked;
