/** Who sees what: accounts and their media as every kind of viewer sees them, in every form. */
package io.github.instagramv1.conformance.suite.oracle.visibility;
