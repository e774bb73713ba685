/**
 * The knowledge of a run about objects: facts observed in responses, and contradictions between
 * them.
 */
package io.github.instagramv1.conformance.model.fact;
