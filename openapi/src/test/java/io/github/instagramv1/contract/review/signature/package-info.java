/** Tests of the Java signatures that edits of the released contract change. */
package io.github.instagramv1.contract.review.signature;
