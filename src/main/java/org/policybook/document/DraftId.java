package org.policybook.document;

/// The opaque name of a draft within its policy, such as `d7k2m9`.
public record DraftId(String value) implements Comparable<DraftId> {
    public DraftId {
        Names.check("a draft's id", value);
    }

    public static DraftId of(String value) {
        return new DraftId(value);
    }

    @Override
    public int compareTo(DraftId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
