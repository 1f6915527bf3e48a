/**
 * Proof that what is for the public holds nothing of what is restricted: the words of restricted rows and layers are sought in the
 * files themselves, unpacked. Main type: {@link org.myaypon.share.PublicProof}.
 */
package org.myaypon.share;
