/** Parts of the contract on the class path that the server reads at run time. */
package io.github.instagramv1.server.contract;
