/** Tests of the Markdown comment and the HTML page of a review of ten mixed edits. */
package io.github.instagramv1.contract.review.page;
