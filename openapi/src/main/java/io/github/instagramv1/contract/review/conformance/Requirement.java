package io.github.instagramv1.contract.review.conformance;

import java.util.List;

/**
 * A requirement of the kit.
 *
 * @param source the place in the contract that it comes from, a JSON pointer without {@code #}
 */
record Requirement(String id, String sentence, String source, List<String> checks) {}
