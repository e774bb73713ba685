/** Tests of the comparison of two patterns by the texts that they match. */
package io.github.instagramv1.contract.review.pattern;
