import { phrases } from '../word-list.js'

/** Names of bodies that several countries have. */
const sharedNames = phrases(
  `Air Force, Army, Bar Association, Border Force, Border Guard, Border Patrol, Cabinet, Cabinet Office, Capitol, Census Bureau, Central Bank,
    Chamber of Commerce, Christian Democrats, Coast Guard, Commerce Department, Communist Party, Congress, Conservative Party,
    Conservatives, Daily Mail, Daily Mirror, Daily News, Daily Star, Defense Department, Democratic Party, Department of Health,
    Department of Justice, Department of Labor, Department of Transportation, Education Department, Election Commission,
    Electoral Commission, Energy Department, Environment Agency, Football Association, Free Democrats, General Assembly, Green Party,
    Greens, Guardian, High Court, Home Office, House, House of Commons, House of Representatives, Interior Department,
    Joint Chiefs of Staff, Justice Department, Labor Department, Labour, Labour Party, Left Party, Liberal Democrats, Liberal Party,
    Marine Corps, Marines, Metropolitan Police, Ministry of Defence, National Archives, National Assembly, National Front,
    National Guard, National Health Service, National Park Service, National Security Agency, National Security Council,
    National Weather Service, Navy, Observer, Parliament, Premier League, Punch, Reform Party, Republican Party, Royal Navy, Senate,
    Social Democratic Party, Social Democrats, Socialist Party, State Council, Sunday Times, Super League, Supreme Court, The Guardian,
    The Herald, The Independent, The Nation, The Observer, The Standard, The Star, The Sun, The Sunday Times, The Telegraph, The Times,
    Transportation Department, Treasury, Treasury Department, Workers' Party`,
)

/** Whether several countries have a body of this name. */
export const isSharedName = (name: string): boolean => sharedNames.has(name.replace(/\s+/g, ' '))
