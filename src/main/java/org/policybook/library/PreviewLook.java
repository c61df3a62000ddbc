package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.OrganisationId;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.governance.House;
import org.policybook.render.ControlledDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.pdf.PageImage;
import org.policybook.render.style.HouseStyle;
import org.policybook.render.style.HouseStyles;

/// Shows what a document of an organisation would look like in another style, before that style is chosen. Safe to
/// share
/// between threads.
public final class PreviewLook {
    private static final int SECTIONS = 2;

    private final Library library;
    private final RenderPolicy render;
    private final Writers writers;

    public PreviewLook(Library library) {
        this.library = library;
        this.render = new RenderPolicy(library);
        this.writers = new Writers(DocumentTemplates.from(library.templates()));
    }

    /// The names of the styles that come with the program, in order.
    public static Set<String> shipped() {
        return HouseStyles.shipped().names();
    }

    /// A web page; absent when the organisation has nothing in force.
    ///
    /// @throws BadInput when the style cannot be used
    public Optional<byte[]> page(OrganisationId id, House look, LocalDate today) {
        return document(id, look, today).map(found -> writers.write(found, RenderPolicy.Form.HTML, warning -> {}));
    }

    /// The front page of the PDF, as a PNG; absent when the organisation has nothing in force.
    ///
    /// @throws BadInput when the style cannot be used
    public Optional<byte[]> frontPage(OrganisationId id, House look, LocalDate today) {
        return document(id, look, today)
                .map(found -> PageImage.first(writers.write(found, RenderPolicy.Form.PDF, warning -> {})));
    }

    private Optional<ControlledDocument> document(OrganisationId id, House look, LocalDate today) {
        HouseStyles styles = HouseStyles.from(library.templates());
        styles.problems(look).stream().findFirst().ifPresent(found -> {
            throw new BadInput(found.problem().message());
        });
        HouseStyle style = styles.style(look);
        return library.store(id).records().entrySet().stream()
                .filter(policy -> policy.getValue().inForceOn(today).isPresent())
                .findFirst()
                .map(policy -> new ReadPolicy(library)
                        .read(new Address(new PolicyId(id, policy.getKey()), new Edition.InForce()), today))
                .map(reading -> in(style, render.withoutForms(reading, today)));
    }

    private static ControlledDocument in(HouseStyle style, ControlledDocument plain) {
        Policy policy = plain.policy();
        org.policybook.render.House house = plain.house();
        return new ControlledDocument(
                new Policy(
                        policy.frontMatter(),
                        policy.preamble(),
                        policy.sections().stream().limit(SECTIONS).toList(),
                        List.of()),
                new org.policybook.render.House(
                        house.name(), house.shortName(), house.appendices(), house.statements(), style),
                plain.issue(),
                plain.wording());
    }
}
