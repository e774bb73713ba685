/** What lets a break pass on purpose. */
package io.github.instagramv1.contract.review.gate;
