package org.policybook.render;

/// One fact of a control page, such as `Target audience`: `All employees`.
public record ControlRow(String label, String value) {}
