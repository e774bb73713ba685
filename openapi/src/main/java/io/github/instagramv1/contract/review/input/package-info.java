/** Where contracts come from: files, released versions, and revisions of the repository. */
package io.github.instagramv1.contract.review.input;
