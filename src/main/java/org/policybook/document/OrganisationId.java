package org.policybook.document;

/// The short name of an organisation in addresses and on disk, such as `riverside-surgery`.
public record OrganisationId(String value) implements Comparable<OrganisationId> {
    public OrganisationId {
        Names.check("an organisation's short name", value);
    }

    public static OrganisationId of(String value) {
        return new OrganisationId(value);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
