package org.policybook.governance;
/// to come
final class OrganisationFile { private OrganisationFile() {} }
