/** Tests of the texts that patterns match. */
package io.github.instagramv1.contract.review.pattern;
