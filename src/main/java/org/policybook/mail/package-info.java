/// What leaves the library for people's post boxes and channels: mail by SMTP, and signed web hooks.
///
/// Entry class: [org.policybook.mail.SmtpMail].
///
/// - [org.policybook.mail.PostSettings] reads who sends, and by which servers, from `mail.properties` and the
///   environment;
/// - [org.policybook.mail.LetterTemplates] puts words into the templates under `templates/mail/`;
/// - [org.policybook.mail.SmtpMail] and [org.policybook.mail.Webhook] send one message and say what came of it, as a
///   [org.policybook.mail.Delivery].
///
/// Nothing is kept or tried again here. Floor 2: may use `document`, and alone uses Jakarta Mail.
@NullMarked
package org.policybook.mail;

import org.jspecify.annotations.NullMarked;
