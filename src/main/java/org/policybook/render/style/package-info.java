/// House styles: how an organisation's documents look, as its staff can say it without Java: the order of
/// parts, what stands at the head and foot of a page, colours, fonts and words of its own.
///
/// Entry class: [org.policybook.render.style.HouseStyles].
///
/// - [org.policybook.render.style.TemplateFolder] finds the files of a style, the organisation's own first;
/// - [org.policybook.render.style.StyleFile] reads `style.yaml`;
/// - [org.policybook.render.style.HouseStyle] is what it says, for every format of a document.
///
/// Depends on `document` only.
@NullMarked
package org.policybook.render.style;

import org.jspecify.annotations.NullMarked;
