const E164 = /^\+[1-9][0-9]{6,14}$/;

/** Whether text messages reach it: a French number only when it is a mobile one (06, 07); of other countries that is not known. */
export function isMobile(phone: string): boolean {
  if (!E164.test(phone)) return false;
  return phone.startsWith('+33') ? /^\+33[67][0-9]{8}$/.test(phone) : true;
}
