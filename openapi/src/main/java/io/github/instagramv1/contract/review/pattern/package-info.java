/**
 * The texts that patterns match: patterns are read by the grammar of ECMA-262, and those that are
 * regular are compared exactly, with a text that one matches and the other doesn't.
 */
package io.github.instagramv1.contract.review.pattern;
