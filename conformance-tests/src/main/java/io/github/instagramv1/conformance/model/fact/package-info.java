/**
 * What a run knows of every object: facts observed in responses, and contradictions between them.
 */
package io.github.instagramv1.conformance.model.fact;
