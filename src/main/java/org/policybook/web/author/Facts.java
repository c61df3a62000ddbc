package org.policybook.web.author;

/// Where the facts of a page go, whether it is shown for the first time or again with what was typed:
/// `page::addAttribute` or `page::addObject`.
interface Facts {
    Object add(String name, Object value);
}
