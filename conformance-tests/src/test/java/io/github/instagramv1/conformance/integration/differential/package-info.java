/**
 * The client against bare HTTP: every operation through its face, through its generated code and
 * over the wire must have the same outcome, be it a result or a refusal.
 */
package io.github.instagramv1.conformance.integration.differential;
