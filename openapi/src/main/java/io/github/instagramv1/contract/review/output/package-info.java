/** What a review looks like: one class for each format, none of which decides anything. */
package io.github.instagramv1.contract.review.output;
