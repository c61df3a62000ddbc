/// The web application: the use cases of the library on pages, for people who never open a terminal.
///
/// Entry class: [org.policybook.web.WebServer]. Flow: a request passes the sign-in rules of `web.sign`, becomes a
/// [org.policybook.web.Visitor], reaches one class a page in `web.reader`, `web.author`, `web.committee` or
/// `web.manage`, which asks `library` and fills a template of `templates/pages/`.
///
/// May use `library`, `people` and the values below them, and alone uses Spring's web parts.
@NullMarked
package org.policybook.web;

import org.jspecify.annotations.NullMarked;
