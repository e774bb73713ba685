/** What all responses of a run say of one object, which must be one truth. Runs after the rest. */
package io.github.instagramv1.conformance.suite.oracle.facts;
