package org.policybook.web.reader;

import org.policybook.library.ShownPolicy;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What a policy's page says to one visitor only: of their reading, that their views on the next version are asked for,
/// and that they may change it.
@Component
class OwnParts {
    private final OwnReading reading;
    private final OwnConsultations consultations;
    private final OwnWriting writing;

    OwnParts(OwnReading reading, OwnConsultations consultations, OwnWriting writing) {
        this.reading = reading;
        this.consultations = consultations;
        this.writing = writing;
    }

    void tell(ShownPolicy shown, Visitor visitor, Model page) {
        reading.tell(shown, visitor, page);
        page.addAttribute("consultations", consultations.of(shown.policy(), visitor));
        page.addAttribute("writing", writing.offer(shown, visitor));
    }
}
