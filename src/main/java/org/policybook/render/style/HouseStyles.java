package org.policybook.render.style;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.policybook.document.BadInput;
import org.policybook.document.PlacedProblem;
import org.policybook.document.Problem;
import org.policybook.governance.House;

/// The house styles there are, each read once. A style says only what differs from [#DEFAULT]. Safe to share
/// between threads.
public final class HouseStyles {
    public static final String DEFAULT = "default";

    private static final String FILE = "style.yaml";
    /// Behind the default style stands nothing: its file says everything.
    private static final HouseStyle BLANK = new HouseStyle(
            DEFAULT,
            new HouseStyle.Colours("000000", "ffffff", "000000", "000000", "000000"),
            new HouseStyle.Fonts(List.of(), ""),
            new HouseStyle.Layout(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), true),
            new HouseStyle.Furniture(List.of(), List.of()),
            Map.of());

    private static final HouseStyles SHIPPED = new HouseStyles(new TemplateFolder(Optional.empty()));

    private final TemplateFolder files;
    private final Map<String, HouseStyle> read = new ConcurrentHashMap<>();

    private HouseStyles(TemplateFolder files) {
        this.files = files;
    }

    /// The styles that come with the program.
    public static HouseStyles shipped() {
        return SHIPPED;
    }

    /// The styles of a folder that holds `documents/STYLE/…`, and the shipped ones behind them. A folder
    /// that does not exist counts as empty.
    public static HouseStyles from(Path folder) {
        return new HouseStyles(new TemplateFolder(Optional.of(folder)));
    }

    /// @throws BadInput when there is no style of that name, or its file has a mistake
    public HouseStyle style(String name) {
        return read.computeIfAbsent(name, this::find);
    }

    /// The style that an organisation names, with what it says otherwise.
    ///
    /// @throws BadInput when there is no style of that name, or something in it is wrong
    public HouseStyle style(House house) {
        HouseStyle named = style(house.style());
        return house.look().entries().isEmpty() ? named : StyleFile.over(named, house.look());
    }

    /// Everything wrong with how an organisation wants its documents to look.
    public List<PlacedProblem> problems(House house) {
        try {
            return OwnLook.problems(style(house.style()), house.look());
        } catch (BadInput unknown) {
            return List.of(
                    new PlacedProblem("style", Problem.error("style", 0, 0, String.valueOf(unknown.getMessage()))));
        }
    }

    /// The names of all styles, in order.
    public Set<String> names() {
        return files.styles();
    }

    private HouseStyle find(String name) {
        Set<String> known = files.styles();
        if (!known.contains(name)) {
            throw new BadInput(
                    "There is no house style \"%s\". Name one of %s as style: in organisation.yaml, or make the folder templates/documents/%s in the library."
                            .formatted(name, String.join(", ", known), name));
        }
        HouseStyle usual = read(DEFAULT, BLANK);
        return name.equals(DEFAULT) ? usual : read(name, usual);
    }

    private HouseStyle read(String name, HouseStyle behind) {
        return files.text(name, FILE)
                .map(text -> StyleFile.read(name, text, "templates/documents/%s/%s".formatted(name, FILE), behind))
                .orElse(new HouseStyle(
                        name, behind.colours(), behind.fonts(), behind.layout(), behind.furniture(), behind.words()));
    }
}
