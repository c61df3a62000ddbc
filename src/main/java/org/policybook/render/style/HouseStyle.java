package org.policybook.render.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How the documents of an organisation look, in every format.
///
/// @param name the folder of the style under `templates/documents/`
/// @param words words of its own in place of the usual ones: by language (`en`, `cy`), then by label
public record HouseStyle(
        String name,
        Colours colours,
        Fonts fonts,
        Layout layout,
        Furniture furniture,
        Map<String, Map<String, String>> words) {
    public HouseStyle {
        words = Map.copyOf(words);
    }

    /// Six hexadecimal digits each, without the hash.
    ///
    /// @param accent headings and links
    /// @param tint behind the headers of tables
    /// @param line rules and frames
    /// @param quiet words of less weight
    /// @param ink the text
    public record Colours(String accent, String tint, String line, String quiet, String ink) {}

    /// @param screen families for a screen, best first; others stand in for what a reader does not have
    /// @param word the family that Word uses
    public record Fonts(List<String> screen, String word) {
        public Fonts {
            screen = List.copyOf(screen);
        }
    }

    /// What stands where.
    ///
    /// @param front parts before the text
    /// @param back parts after the text and its appendices
    /// @param sections records that close the text, as numbered sections of it
    /// @param appendices records that follow as appendices
    /// @param groups fields of the control page that stand together in a table of their own, by the name
    ///     that a part asks for them with
    /// @param history columns of the version history
    /// @param numbered whether sections bear numbers
    public record Layout(
            List<Part> front,
            List<Part> back,
            List<RecordPart> sections,
            List<RecordPart> appendices,
            Map<String, List<String>> groups,
            List<HistoryColumn> history,
            boolean numbered) {
        public Layout {
            front = List.copyOf(front);
            back = List.copyOf(back);
            sections = List.copyOf(sections);
            appendices = List.copyOf(appendices);
            groups = new LinkedHashMap<>(groups);
            history = List.copyOf(history);
        }

        /// Whether a part of this name is asked for by itself somewhere.
        public boolean places(Part part) {
            return front.contains(part) || back.contains(part);
        }

        /// Whether the copy code stands at the end of the front, for want of a control page to follow.
        public boolean copyAfterFront() {
            return !places(Part.CONTROL_PAGE);
        }
    }

    /// What stands on every page: lines of items, parted by dots.
    public record Furniture(List<PageItem> header, List<List<PageItem>> footer) {
        public Furniture {
            header = List.copyOf(header);
            footer = List.copyOf(footer);
        }
    }
}
