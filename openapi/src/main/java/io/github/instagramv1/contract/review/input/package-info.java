/** Finds contracts: files, released versions and git revisions. */
package io.github.instagramv1.contract.review.input;
