package org.policybook.governance;

import org.policybook.document.BadInput;

/// Who acted: a name as Git and the record show it, and an e-mail address.
public record Person(String name, String email) {
    public Person {
        if (name.isBlank() || name.chars().anyMatch(c -> c == '<' || c == '>' || c < ' ')) {
            throw new BadInput(
                    "\"%s\" cannot be recorded as a person's name. Use letters, without < and > or line ends."
                            .formatted(name.strip()));
        }
    }
}
