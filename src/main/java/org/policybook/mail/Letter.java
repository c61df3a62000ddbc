package org.policybook.mail;

/// One mail to one person.
///
/// @param id stable, so that the same letter sent twice can be known as one
/// @param to an e-mail address
/// @param sender the name it comes under, such as the organisation's
/// @param html the same as the text, as a page
public record Letter(String id, String to, String sender, String subject, String text, String html) {}
