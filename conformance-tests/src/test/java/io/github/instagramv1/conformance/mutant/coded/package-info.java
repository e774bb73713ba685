/** The faults that remember earlier requests, or follow a rule of their own, in code. */
package io.github.instagramv1.conformance.mutant.coded;
