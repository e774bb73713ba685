/** Tests with edits that change how a contract is written and nothing that goes over the wire. */
package io.github.instagramv1.contract.review.refactoring;
